using System;
using System.Collections.Generic;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Text;

namespace Verbatim.Compiler.Locking;

/// <summary>Reads a lock file line by line. What is not understood is a fault at its line, and the other lines count.</summary>
internal sealed class LockReader
{
    private const string Restore = "Take the line as it was committed, or remove it and run 'verbatim lock --update'.";

    private readonly List<LockedArticle> _articles = [];
    private readonly List<LockedQuote> _quotes = [];
    private readonly List<LockedSpeaker> _speakers = [];
    private readonly List<FormerName> _former = [];
    private readonly List<LockFault> _faults = [];

    // What may stand once only, with its line.
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public static NameLock Read(string path, string text)
    {
        var reader = new LockReader();
        int start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        for (int line = 1; start < text.Length; line++)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            string entry = text.Substring(start, end - start).TrimEnd('\r', ' ', '\t');
            reader.ReadLine(entry, new LockPlace(line, new TextSpan(start, entry.Length)));
            start = end + 1;
        }

        return new NameLock(path, text)
        {
            Articles = reader._articles,
            Quotes = reader.QuotesOfArticles(),
            Speakers = reader._speakers,
            Former = reader._former,
            Faults = reader._faults,
        };
    }

    private void ReadLine(string line, LockPlace place)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return;
        }

        string[] words = line.Split([' '], 4);
        string? fault = words[0] switch
        {
            "version" => words.Length == 2 && words[1] == LockWriter.Version ? null
                : "The lock file is of another version of Verbatim. Use that version, or run 'verbatim lock --update' to write it anew.",
            "article" => Article(words, place),
            "quote" => Quote(words, place),
            "speaker" => Speaker(words, place),
            "former" => Former(words),
            _ when IsMergeMark(line) =>
                "A merge was left unfinished here. Keep the lines of both sides that are right, remove the marks, and run 'verbatim lock --update'.",
            _ => $"'{Shown(line)}' is no entry of a lock file. {Restore}",
        };
        if (fault is not null)
        {
            _faults.Add(new LockFault(place, fault));
        }
    }

    private string? Article(string[] words, LockPlace place)
    {
        if (words.Length < 4 || !IsName(words[1], ReservedNames.OfArticles) || !IsHash(words[2]) || LockWriter.Unescape(words[3]) is not { Length: > 0 } path)
        {
            return $"An article is locked as 'article NAME HASH PATH', and this is not. {Restore}";
        }

        string? fault = Once("article " + words[1], words[1], place) ?? Once("path " + path, path, place);
        if (fault is null)
        {
            _articles.Add(new LockedArticle(words[1], words[2], path, place));
        }

        return fault;
    }

    private string? Quote(string[] words, LockPlace place)
    {
        int dot = words.Length == 3 ? words[1].IndexOf('.') : -1;
        if (dot < 0 || !IsName(words[1].Substring(dot + 1), ReservedNames.OfQuotes) || !IsHash(words[2]))
        {
            return $"A quote is locked as 'quote ARTICLE.NAME HASH', and this is not. {Restore}";
        }

        string? fault = Once("quote " + words[1], words[1], place);
        if (fault is null)
        {
            _quotes.Add(new LockedQuote(words[1].Substring(0, dot), words[1].Substring(dot + 1), words[2], place));
        }

        return fault;
    }

    private string? Speaker(string[] words, LockPlace place)
    {
        string[] forms = words.Length < 4 ? [] : words[3].Split([LockWriter.FormSeparator], StringSplitOptions.None);
        string?[] plain = Array.ConvertAll(forms, LockWriter.Unescape);
        if (forms.Length == 0 || !IsName(words[1], ReservedNames.OfSpeakers) || !IsHash(words[2]) || Array.Exists(plain, string.IsNullOrEmpty))
        {
            return $"A speaker is locked as 'speaker NAME ID SPELLING | SPELLING', and this is not. {Restore}";
        }

        string? fault = Once("speaker " + words[1], words[1], place);
        foreach (string? form in plain)
        {
            fault ??= Once("form " + form, form!, place);
        }

        if (fault is null)
        {
            _speakers.Add(new LockedSpeaker(words[1], words[2], new EquatableArray<string>(Array.ConvertAll(plain, form => form!)), place));
        }

        return fault;
    }

    private string? Former(string[] words)
    {
        NamedThing? thing = words.Length < 4 ? null : words[1] switch
        {
            "article" => NamedThing.Article,
            "quote" => NamedThing.Quote,
            "speaker" => NamedThing.Speaker,
            _ => null,
        };
        if (thing is null || words[3].Split(' ').Length > 1)
        {
            return $"A name that went is kept as 'former article|quote|speaker OLD NEW', and this is not. {Restore}";
        }

        _former.Add(new FormerName(thing.Value, words[2], words[3]));
        return null;
    }

    /// <summary>The quotes; those of an article that is not locked are faults.</summary>
    private List<LockedQuote> QuotesOfArticles() => _quotes.FindAll(quote =>
    {
        bool known = _known.ContainsKey("article " + quote.Article);
        if (!known)
        {
            _faults.Add(new LockFault(quote.Place, $"No article is locked as {Shown(quote.Article)}, of which this is a quote. {Restore}"));
        }

        return known;
    });

    private string? Once(string key, string shown, LockPlace place)
    {
        if (_known.TryGetValue(key, out int line))
        {
            return FormattableString.Invariant($"'{Shown(shown)}' is locked on line {line} already. Remove one of the two lines.");
        }

        _known.Add(key, place.Line);
        return null;
    }

    private static bool IsName(string name, ISet<string> reserved) => Identifiers.IsValid(name) && !reserved.Contains(name) && !ReservedNames.IsAccessor(name);

    private static bool IsHash(string hash)
    {
        foreach (char c in hash)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
            {
                return false;
            }
        }

        return hash.Length == 16;
    }

    private static bool IsMergeMark(string line) => line.Length >= 7
        && (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal)
            || line.StartsWith(">>>>>>>", StringComparison.Ordinal) || line.StartsWith("|||||||", StringComparison.Ordinal));

    // A line of any length must not become a message of that length.
    private static string Shown(string text)
    {
        const int longest = 80;
        if (text.Length <= longest)
        {
            return text;
        }

        return text.Substring(0, char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1) + "…";
    }
}
