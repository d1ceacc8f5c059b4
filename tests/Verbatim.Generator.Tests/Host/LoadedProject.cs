using System.Reflection;
using Microsoft.CodeAnalysis;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;

namespace Verbatim.Generator.Tests.Host;

/// <summary>A project compiled with its corpus image, as a build does it, and loaded.</summary>
internal static class LoadedProject
{
    /// <summary>Compiles documents into an image, and emits and loads the project with the image as its resource.</summary>
    /// <param name="run">The generator's run.</param>
    /// <param name="documents">Path and text of what the image is made of.</param>
    public static Assembly Load(GeneratorRun run, params (string Path, string Text)[] documents)
    {
        byte[] image = CorpusCompiler.Compile(documents.Select(document =>
            DocumentSource.FromBytes(document.Path, System.Text.Encoding.UTF8.GetBytes(document.Text)))).Image;
        return Load(run.Compiles().Output, image);
    }

    public static Assembly Load(Compilation compilation, byte[] image)
    {
        using var assembly = new MemoryStream();
        var resource = new ResourceDescription("Verbatim.corpus", () => new MemoryStream(image), isPublic: true);
        Assert.Empty(
            compilation.Emit(assembly, manifestResources: [resource]).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Assembly.Load(assembly.ToArray());
    }

    /// <summary>Runs the static method <c>Program.Run</c> of the project, which gives a string.</summary>
    public static string Run(this Assembly assembly) =>
        (string)assembly.GetType("Program", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
}
