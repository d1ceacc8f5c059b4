using System;
using System.Collections.Generic;
using System.Text;
using Verbatim.Image;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>
/// Finds for each surface the posting lists that its words stand in. In English a list is of a stem, elsewhere of a surface without its accents.
/// Where an index has both, a surface of an article that has no stems gets a list of its own, in which all words of its English stem stand as well:
/// so a word of a query always means one list, in whatever language it is read.
/// </summary>
internal sealed class SurfaceLists
{
    private readonly SurfaceTable _surfaces;
    private readonly WordLanguage _language;
    private readonly Func<int, WordLanguage, bool> _isUsedIn;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly List<bool> _isFunction = [];
    private readonly Dictionary<string, int> _exactNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _asWrittenOfStem = new(StringComparer.Ordinal);
    private readonly Form[] _forms;
    private readonly char[] _folded = new char[2 * WordForms.BufferLength];

    /// <summary>Finds the lists.</summary>
    /// <param name="surfaces">The surfaces.</param>
    /// <param name="language">The language of the index.</param>
    /// <param name="isUsedIn">Whether the surface with the number stands in an article of the language.</param>
    public SurfaceLists(SurfaceTable surfaces, WordLanguage language, Func<int, WordLanguage, bool> isUsedIn)
    {
        _surfaces = surfaces;
        _language = language;
        _isUsedIn = isUsedIn;
        _forms = new Form[surfaces.Count];
        OfStem = new int[surfaces.Count];
        AsWritten = new int[surfaces.Count];
        ExactOfStem = new int[surfaces.Count];
        ExactAsWritten = new int[surfaces.Count];
        MakeForms();
        NumberLists();
        NumberExactLists();
        if (language != WordLanguage.Mixed)
        {
            AsWritten = OfStem;
            ExactAsWritten = ExactOfStem;
        }
    }

    // A surface's text in the forms that lists are known by; its plain form is that of the words that are met as they are.
    private readonly record struct Form(string Stem, string Plain, string ExactStem, bool IsAccented);

    /// <summary>For each surface the list in which its words stand where they have stems, and in an index of one language; -1 for none.</summary>
    public int[] OfStem { get; }

    /// <summary>For each surface the list in which its words stand where they have none; -1 for none. The lists of stems in an index of one language.</summary>
    public int[] AsWritten { get; }

    /// <summary>The lists of the same words with exactly these accents; -1 where all have the same.</summary>
    public int[] ExactOfStem { get; }

    /// <summary>Those where words have no stems.</summary>
    public int[] ExactAsWritten { get; }

    /// <summary>How many lists there are, apart from those of exact accents, whose numbers come after.</summary>
    public int Count => _keys.Count;

    /// <summary>How many lists of exact accents there are.</summary>
    public int ExactCount => _exactNumbers.Count;

    /// <summary>Whether the list is of the stem of a function word.</summary>
    public bool IsOfFunctionWord(int list) => list < _isFunction.Count && _isFunction[list];

    /// <summary>The list that a query's word means, which is the surface.</summary>
    public int Of(int surface) => AsWritten[surface] >= 0 ? AsWritten[surface] : OfStem[surface];

    /// <summary>The list of the same word with exactly these accents; -1 for none.</summary>
    public int ExactOf(int surface) => AsWritten[surface] >= 0 ? ExactAsWritten[surface] : ExactOfStem[surface];

    /// <summary>The key by which a query's word finds the list when it is no surface.</summary>
    public byte[] Key(int list) => Encoding.UTF8.GetBytes(_keys[list]);

    /// <summary>Whether any word stands in further lists.</summary>
    public bool HasFurther => _asWrittenOfStem.Count > 0;

    /// <summary>The further lists, those of exact accents among them, in which a word that has a stem stands; none in an index of one language.</summary>
    public int[] Further(int surface)
    {
        if (!_asWrittenOfStem.TryGetValue(_forms[surface].Stem, out List<int>? lists))
        {
            return [];
        }

        var further = new List<int>(lists);
        foreach (int list in lists)
        {
            if (_exactNumbers.TryGetValue(ExactKey(list, _forms[surface].ExactStem), out int exact))
            {
                further.Add(exact);
            }
        }

        return [.. further];
    }

    private void MakeForms()
    {
        var decoder = new SurfaceText();
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            ReadOnlySpan<char> text = decoder.Decode(_surfaces[surface]);
            int length = WordForms.Fold(text, _folded);
            bool accented = !text.SequenceEqual(_folded.AsSpan(0, length));
            string plain = _language == WordLanguage.Mixed ? WithoutPossessive(_folded.AsSpan(0, length)).ToString() : "";
            string stem = _folded.AsSpan(0, WordForms.Stem(_folded, length, _language)).ToString();
            string exact = stem;
            if (accented)
            {
                text.CopyTo(_folded);
                exact = _folded.AsSpan(0, WordForms.Stem(_folded, text.Length, _language)).ToString();
            }

            _forms[surface] = new Form(stem, plain, exact, accented);
        }
    }

    // A query is read as English, which takes it off: “foto’s” asks for “foto”.
    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] == '\'' ? word.Slice(0, word.Length - 2) : word;

    private void NumberLists()
    {
        var asWritten = new HashSet<string>(StringComparer.Ordinal);
        for (int surface = 0; surface < _surfaces.Count && _language == WordLanguage.Mixed; surface++)
        {
            if (_isUsedIn(surface, WordLanguage.None))
            {
                asWritten.Add(_forms[surface].Plain);
            }
        }

        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            Form form = _forms[surface];
            bool isFunction = FunctionStems.Contains(form.Stem, _language);
            bool written = asWritten.Contains(form.Plain);
            bool stemmed = !written || _isUsedIn(surface, WordLanguage.English);
            OfStem[surface] = stemmed ? Number(StemKeys.Of(form.Stem, _language), isFunction) : -1;
            AsWritten[surface] = written ? Number(form.Plain, isFunction) : -1;
        }

        GatherByStem(asWritten);
    }

    // The words of a stem stand in the lists of all surfaces that have it.
    private void GatherByStem(HashSet<string> asWritten)
    {
        foreach (string plain in asWritten)
        {
            plain.AsSpan().CopyTo(_folded);
            string stem = _folded.AsSpan(0, WordForms.Stem(_folded, plain.Length, _language)).ToString();
            int list = _numbers[plain];
            if (_numbers.TryGetValue(stem + IndexLayout.StemMark, out _))
            {
                if (!_asWrittenOfStem.TryGetValue(stem, out List<int>? lists))
                {
                    lists = [];
                    _asWrittenOfStem.Add(stem, lists);
                }

                lists.Add(list);
            }
        }
    }

    private int Number(string key, bool isFunction)
    {
        if (!_numbers.TryGetValue(key, out int number))
        {
            number = _keys.Count;
            _numbers.Add(key, number);
            _keys.Add(key);
            _isFunction.Add(isFunction);
        }

        return number;
    }

    // Only a list of several spellings needs lists of them, and nearly every list has one.
    private void NumberExactLists()
    {
        var spellings = new Dictionary<int, HashSet<string>?>();
        for (int pass = 0; pass < 2; pass++)
        {
            for (int surface = 0; surface < _surfaces.Count; surface++)
            {
                AddSpelling(spellings, OfStem[surface], surface, pass);
                AddSpelling(spellings, AsWritten[surface], surface, pass);
                if (OfStem[surface] >= 0 && _asWrittenOfStem.TryGetValue(_forms[surface].Stem, out List<int>? lists))
                {
                    foreach (int list in lists)
                    {
                        AddSpelling(spellings, list, surface, pass);
                    }
                }
            }
        }

        // A list that no word of a query leads to is not written.
        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            int list = Of(surface);
            if (HasSeveral(spellings, list))
            {
                string key = ExactKey(list, _forms[surface].ExactStem);
                _exactNumbers[key] = _exactNumbers.TryGetValue(key, out int number) ? number : _keys.Count + _exactNumbers.Count;
            }
        }

        for (int surface = 0; surface < _surfaces.Count; surface++)
        {
            ExactOfStem[surface] = ExactNumber(spellings, OfStem[surface], surface);
            ExactAsWritten[surface] = ExactNumber(spellings, AsWritten[surface], surface);
        }
    }

    // The first time for lists with accents, the second for the spellings of these.
    private void AddSpelling(Dictionary<int, HashSet<string>?> spellings, int list, int surface, int pass)
    {
        if (list < 0)
        {
            return;
        }

        if (pass == 0 && _forms[surface].IsAccented)
        {
            spellings[list] = null;
        }
        else if (pass == 1 && spellings.TryGetValue(list, out HashSet<string>? known))
        {
            if (known is null)
            {
                known = new HashSet<string>(StringComparer.Ordinal);
                spellings[list] = known;
            }

            known.Add(_forms[surface].ExactStem);
        }
    }

    private static bool HasSeveral(Dictionary<int, HashSet<string>?> spellings, int list) =>
        spellings.TryGetValue(list, out HashSet<string>? known) && known!.Count > 1;

    private int ExactNumber(Dictionary<int, HashSet<string>?> spellings, int list, int surface) =>
        HasSeveral(spellings, list) && _exactNumbers.TryGetValue(ExactKey(list, _forms[surface].ExactStem), out int number) ? number : -1;

    private static string ExactKey(int list, string exact) => list + "\0" + exact;
}
