namespace Verbatim.Compiler.Language;

/// <summary>
/// A set of word keys, each in the first free slot from where its bits put it; words are looked up so often that a set of the framework is dear. No word has
/// the key 0, which marks a free slot.
/// </summary>
internal sealed class KeyTable
{
    private ulong[] _slots = new ulong[16];
    private int _shift = 60;
    private int _count;

    public void Add(ulong key)
    {
        ref ulong slot = ref SlotOf(key);
        if (slot == key)
        {
            return;
        }

        slot = key;
        _count++;
        if (2 * _count > _slots.Length)
        {
            Grow();
        }
    }

    public bool Contains(ulong key) => SlotOf(key) == key && key != 0;

    // Half of the slots stay free, so that the way to one is short. The high bits of the product depend on all of the key.
    private ref ulong SlotOf(ulong key)
    {
        ulong[] slots = _slots;
        int slot = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);
        while (slots[slot] != key && slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return ref slots[slot];
    }

    private void Grow()
    {
        ulong[] keys = _slots;
        _slots = new ulong[2 * keys.Length];
        _shift--;
        foreach (ulong key in keys)
        {
            if (key != 0)
            {
                SlotOf(key) = key;
            }
        }
    }
}
