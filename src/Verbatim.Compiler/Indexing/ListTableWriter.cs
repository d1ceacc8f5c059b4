using Verbatim.Compiler.Bytes;
using Verbatim.Image;

namespace Verbatim.Compiler.Indexing;

/// <summary>Writes where each posting list lies: the place of each group, the length of each list.</summary>
internal sealed class ListTableWriter
{
    private readonly ByteWriter _groups = new();
    private readonly ByteWriter _lengths = new();
    private int _count;

    /// <summary>Where each group's lists begin, and where the lengths of the group are.</summary>
    public byte[] Groups => _groups.ToArray();

    /// <summary>The lengths.</summary>
    public byte[] Lengths => _lengths.ToArray();

    /// <summary>Adds a list that lies after those before it.</summary>
    public void Add(int start, int length)
    {
        if (_count++ % IndexLayout.ListGroupSize == 0)
        {
            _groups.Int32(start);
            _groups.Int32(_lengths.Length);
        }

        _lengths.Varint(length);
    }
}
