using System.Runtime.CompilerServices;

namespace Verbatim.Image;

/// <summary>
/// FNV-1a (Fowler, Noll and Vo), in 64 and 32 bits: a hash begins with <see cref="Start64"/> or <see cref="Start32"/> and takes in one number
/// after another. The same on every machine and in every process. Its low bits alone deal badly.
/// </summary>
internal static class Fnv
{
    public const ulong Start64 = 0xCBF2_9CE4_8422_2325;
    public const uint Start32 = 0x811C_9DC5;

    private const ulong Prime64 = 0x0000_0100_0000_01B3;
    private const uint Prime32 = 0x0100_0193;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, uint value) => unchecked((hash ^ value) * Prime64);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Add(uint hash, uint value) => unchecked((hash ^ value) * Prime32);
}
