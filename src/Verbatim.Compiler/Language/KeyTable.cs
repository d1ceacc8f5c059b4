namespace Verbatim.Compiler.Language;

/// <summary>Many word keys, each in the first free slot from where its bits put it. No word has the key 0, which marks a free slot.</summary>
internal sealed class KeyTable
{
    private readonly ulong[] _slots;
    private readonly int _shift = 64;

    /// <param name="most">How many keys are added at most.</param>
    public KeyTable(int most)
    {
        // At least half of the slots stay free, so that the way to one is short.
        int size = 1;
        while (size < 2 * most + 2)
        {
            size *= 2;
            _shift--;
        }

        _slots = new ulong[size];
    }

    public void Add(ulong key) => _slots[SlotOf(key)] = key;

    public bool Contains(ulong key) => key != 0 && _slots[SlotOf(key)] == key;

    private int SlotOf(ulong key)
    {
        // The high bits of the product depend on all of the key.
        int slot = (int)(unchecked(key * 0x9E37_79B9_7F4A_7C15) >> _shift);
        while (_slots[slot] != key && _slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
