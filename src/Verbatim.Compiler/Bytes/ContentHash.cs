using System.Security.Cryptography;

namespace Verbatim.Compiler.Bytes;

/// <summary>
/// The hash of whole contents that nobody can forge, on every framework that the compiler runs on. <see cref="Verbatim.Image.XxHash64"/> is the fast one,
/// by which damage shows.
/// </summary>
internal static class ContentHash
{
    /// <summary>The 32 bytes of SHA-256 (FIPS 180-4).</summary>
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
