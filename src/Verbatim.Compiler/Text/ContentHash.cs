using System.Security.Cryptography;

namespace Verbatim.Compiler.Text;

/// <summary>SHA-256 on every framework that the compiler runs on.</summary>
internal static class ContentHash
{
    /// <summary>The 32 bytes of the hash (FIPS 180-4).</summary>
    public static byte[] Sha256(byte[] bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#endif
    }
}
