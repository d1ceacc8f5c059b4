using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Verbatim.Fuzz.Targets;

/// <summary>
/// Loads the generator as csc does: with the netstandard2.0 build of the compiler beside it, so that what comes of it is held against the build that the tool
/// runs.
/// </summary>
internal sealed class GeneratorHost : AssemblyLoadContext
{
    private static readonly Lazy<Type> Generator = new(() =>
        new GeneratorHost().LoadFromAssemblyPath(PathOf("Verbatim.Generator")).GetType("Verbatim.Generator.CorpusGenerator", throwOnError: true)!);

    /// <summary>A generator that has not run yet.</summary>
    public static ISourceGenerator Create() => ((IIncrementalGenerator)Activator.CreateInstance(Generator.Value)!).AsSourceGenerator();

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == "Verbatim.Compiler" ? LoadFromAssemblyPath(PathOf(assemblyName.Name)) : null;

    private static string PathOf(string assembly) => Path.Combine(
        typeof(GeneratorHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "GeneratorFolder").Value!,
        assembly + ".dll");
}
