namespace Verbatim.Compiler.Language;

/// <summary>
/// What is known of each of many words, by its key; laid out as <see cref="KeyTable"/> is, so that a word of a text costs one look into memory.
/// </summary>
internal sealed class WordTable
{
    private Entry[] _slots = new Entry[16];
    private int _shift = 60;
    private int _count;

    private struct Entry
    {
        public ulong Key;
        public WordTraits Traits;
    }

    /// <summary>The traits of the word; none when it is not in the table.</summary>
    public WordTraits TraitsOf(ulong key) => SlotOf(key).Traits;

    /// <summary>Adds to what is known of the word.</summary>
    public void Add(ulong key, WordTraits traits)
    {
        ref Entry entry = ref SlotOf(key);
        entry.Traits |= traits;
        if (entry.Key == key)
        {
            return;
        }

        entry.Key = key;
        _count++;
        if (2 * _count > _slots.Length)
        {
            Grow();
        }
    }

    private ref Entry SlotOf(ulong key)
    {
        Entry[] slots = _slots;
        int slot = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);
        while (slots[slot].Key != key && slots[slot].Key != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return ref slots[slot];
    }

    private void Grow()
    {
        Entry[] entries = _slots;
        _slots = new Entry[2 * entries.Length];
        _shift--;
        foreach (Entry entry in entries)
        {
            if (entry.Key != 0)
            {
                SlotOf(entry.Key) = entry;
            }
        }
    }
}
