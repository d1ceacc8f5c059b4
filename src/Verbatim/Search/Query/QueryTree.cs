using System;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Search.Query;

/// <summary>What a node of a query asks for.</summary>
internal enum QueryNodeKind : byte
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Any word with a beginning: <c>minist*</c>.</summary>
    Prefix,

    /// <summary>Any word nearly so: <c>lavrow~</c>.</summary>
    Fuzzy,

    /// <summary>Words one after another: <c>"security guarantees"</c>.</summary>
    Phrase,

    /// <summary>Words near one another: <c>"guarantees security"~5</c>.</summary>
    Near,

    /// <summary>Children that must, should or must not match.</summary>
    Group,

    /// <summary>A range of days.</summary>
    Days,

    /// <summary>Articles that quote a speaker of the name.</summary>
    Speaker,

    /// <summary>Articles that quote a speaker of the role.</summary>
    Role,
}

/// <summary>What a child is to its group.</summary>
internal enum Occurrence : byte
{
    /// <summary>Adds to the score; a group without must needs at least one.</summary>
    Should,

    /// <summary>Has to match.</summary>
    Must,

    /// <summary>Has not to match.</summary>
    MustNot,

    /// <summary>Has to match, does not score, and leaves the need of one should.</summary>
    Filter,
}

/// <summary>A node of a query.</summary>
internal struct QueryNode
{
    public QueryNodeKind Kind;
    public Occurrence Occurrence;
    public ArticleField Field;

    /// <summary>The next child of the same group; -1 for none.</summary>
    public int Sibling;

    /// <summary>Whether its words stand between quotation marks in the query.</summary>
    public bool IsBetweenMarks;

    /// <summary>A group's first child; -1 for none.</summary>
    public int FirstChild;

    /// <summary>The node's words.</summary>
    public int FirstWord;
    public int WordCount;

    /// <summary>How many words more than its own a near-phrase may span; the edits of a fuzzy word.</summary>
    public int Distance;

    /// <summary>The days of a range, first and last.</summary>
    public int FirstDay;
    public int LastDay;

    /// <summary>Where the node stands in the query, in UTF-16 code units.</summary>
    public int Start;
}

/// <summary>A word of a query, and what one index knows of it.</summary>
internal struct QueryWord
{
    /// <summary>The surface in <see cref="QueryTree.Surfaces"/>.</summary>
    public int SurfaceStart;
    public int SurfaceLength;
    public QueryNodeKind Kind;
    public int Distance;

    /// <summary>Where the word stands in the query as written, in UTF-16 code units.</summary>
    public int Start;
    public int Length;

    /// <summary>Whether it is looked for in names or roles of speakers, and not in articles.</summary>
    public bool IsOfSpeaker;

    /// <summary>A function word: ranks only when the query has no other.</summary>
    public bool IsStopWord;

    /// <summary>The posting list of a plain word; -1 when the index has none.</summary>
    public int List;
    public int ExactList;

    /// <summary>Whether the index has the word in exactly this form.</summary>
    public bool IsForm;

    /// <summary>The posting lists of a prefix or fuzzy word, among those of all such words of the query.</summary>
    public int FirstList;
    public int ListCount;

    /// <summary>Articles with the word, over all corpora that are searched as one.</summary>
    public long Articles;
}

/// <summary>A parsed query, in arrays that are used again and again.</summary>
internal sealed class QueryTree
{
    public QueryNode[] Nodes;
    public QueryWord[] Words;
    public char[] Surfaces;

    /// <summary>How many of each there are.</summary>
    public int NodeCount;
    public int WordCount;
    public int SurfaceLength;

    /// <summary>About how many bytes it takes.</summary>
    public long Bytes => (64L * (Nodes.Length + Words.Length)) + (2L * Surfaces.Length);

    /// <summary>The root; -1 for an empty query.</summary>
    public int Root;

    /// <summary>An empty query, with room for so many nodes, words and code units of words before it grows.</summary>
    public QueryTree(int nodes = 32, int words = 32, int surfaces = 512)
    {
        Nodes = new QueryNode[nodes];
        Words = new QueryWord[words];
        Surfaces = new char[surfaces];
    }

    public void Clear()
    {
        NodeCount = WordCount = SurfaceLength = 0;
        Root = -1;
    }

    public int AddNode(QueryNodeKind kind, int start)
    {
        if (NodeCount == Nodes.Length)
        {
            Array.Resize(ref Nodes, 2 * NodeCount);
        }

        Nodes[NodeCount] = new QueryNode { Kind = kind, Sibling = -1, FirstChild = -1, Start = start, FirstWord = WordCount };
        return NodeCount++;
    }

    public void AddWord(ReadOnlySpan<char> surface, int start, int length, WordLanguage language)
    {
        if (WordCount == Words.Length)
        {
            Array.Resize(ref Words, 2 * WordCount);
        }

        while (Surfaces.Length - SurfaceLength < surface.Length)
        {
            Array.Resize(ref Surfaces, 2 * Surfaces.Length);
        }

        surface.CopyTo(Surfaces.AsSpan(SurfaceLength));
        Words[WordCount++] = new QueryWord
        {
            SurfaceStart = SurfaceLength,
            SurfaceLength = surface.Length,
            Start = start,
            Length = length,
            List = -1,
            ExactList = -1,
            IsStopWord = StopWords.Contains(surface, language),
        };
        SurfaceLength += surface.Length;
    }

    /// <summary>The first word before one that is expanded as it is: of the same kind, surface and distance; -1 when there is none.</summary>
    public int SameBefore(int place)
    {
        ref readonly QueryWord word = ref Words[place];
        for (int i = 0; i < place; i++)
        {
            ref readonly QueryWord other = ref Words[i];
            if (other.Kind == word.Kind && other.Distance == word.Distance && SurfaceOf(other).SequenceEqual(SurfaceOf(word)))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the words are those of another query, which a query in another language may part otherwise.</summary>
    public bool HasWordsOf(QueryTree other) => ReferenceEquals(this, other)
        || (WordCount == other.WordCount && Surfaces.AsSpan(0, SurfaceLength).SequenceEqual(other.Surfaces.AsSpan(0, other.SurfaceLength)));

    public ReadOnlySpan<char> SurfaceOf(in QueryWord word) => Surfaces.AsSpan(word.SurfaceStart, word.SurfaceLength);
}
