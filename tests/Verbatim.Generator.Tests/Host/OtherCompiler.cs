using System.Reflection;
using System.Runtime.Loader;

namespace Verbatim.Generator.Tests.Host;

/// <summary>The compiler's build for .NET, which the tool runs, beside the one for csc that the tests are built with.</summary>
internal sealed class OtherCompiler : AssemblyLoadContext
{
    private readonly Assembly _compiler;

    public OtherCompiler() => _compiler = LoadFromAssemblyPath(
        typeof(OtherCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "OtherCompiler").Value!);

    /// <summary>For which framework it was built.</summary>
    public string Framework => _compiler.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;

    /// <summary>The image of the files.</summary>
    public byte[] Compile(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        Type source = _compiler.GetType("Verbatim.Compiler.Documents.DocumentSource", throwOnError: true)!;
        MethodInfo fromBytes = source.GetMethod("FromBytes", BindingFlags.Public | BindingFlags.Static)!;
        (string Path, byte[] Bytes)[] all = [.. files];
        var sources = Array.CreateInstance(source, all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            sources.SetValue(fromBytes.Invoke(null, [all[i].Path, all[i].Bytes]), i);
        }

        Type compiler = _compiler.GetType("Verbatim.Compiler.Compilation.CorpusCompiler", throwOnError: true)!;
        object corpus = compiler.GetMethod("Compile", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [sources, null])!;
        return (byte[])corpus.GetType().GetProperty("Image")!.GetValue(corpus)!;
    }
}
