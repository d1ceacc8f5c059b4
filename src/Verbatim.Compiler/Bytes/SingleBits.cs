namespace Verbatim.Compiler.Bytes;

/// <summary>The bits of an IEEE 754 single as a number, which netstandard2.0 cannot tell without an array.</summary>
internal static class SingleBits
{
    public static unsafe int Of(float value) => *(int*)&value;

    public static unsafe float ToSingle(int bits) => *(float*)&bits;
}
