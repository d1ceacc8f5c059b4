using System;
using System.Text;
using Verbatim.Words;

namespace Verbatim.Compiler.Indexing;

/// <summary>Decodes surfaces from UTF-8, one after another.</summary>
internal sealed class SurfaceText
{
    private readonly char[] _text = new char[WordForms.BufferLength];

    /// <summary>The surface's text, until the next is decoded.</summary>
    public ReadOnlySpan<char> Decode(ReadOnlySpan<byte> utf8)
    {
        if (IsAscii(utf8))
        {
            for (int i = 0; i < utf8.Length; i++)
            {
                _text[i] = (char)utf8[i];
            }

            return _text.AsSpan(0, utf8.Length);
        }

        byte[] bytes = utf8.ToArray();
        return _text.AsSpan(0, Encoding.UTF8.GetChars(bytes, 0, bytes.Length, _text, 0));
    }

    /// <summary>Whether all of it is ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<byte> utf8)
    {
        foreach (byte b in utf8)
        {
            if (b >= 0x80)
            {
                return false;
            }
        }

        return true;
    }
}
