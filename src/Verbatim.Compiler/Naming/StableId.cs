using System.Text;
using Verbatim.Compiler.Bytes;

namespace Verbatim.Compiler.Naming;

/// <summary>A 64-bit number made of a string alone, by which generated code finds an article or a speaker in the image whatever else is in it.</summary>
public static class StableId
{
    /// <summary>The first eight bytes of the SHA-256 of the string's UTF-8, little-endian.</summary>
    public static ulong Of(string text)
    {
        byte[] hash = ContentHash.Sha256(Encoding.UTF8.GetBytes(text));
        ulong id = 0;
        for (int i = 7; i >= 0; i--)
        {
            id = (id << 8) | hash[i];
        }

        return id;
    }
}
