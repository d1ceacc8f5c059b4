namespace Verbatim.Compiler.Storage;

/// <summary>A record's fields as bytes, which besides numbers and text can hold bytes themselves.</summary>
internal abstract class ByteRecord : RecordStream
{
    public abstract float Single(float value);

    /// <summary>Bytes and how many they are.</summary>
    public abstract byte[] Bytes(byte[]? value);
}
