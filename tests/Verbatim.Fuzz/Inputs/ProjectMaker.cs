using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Linking.Locking;
using Verbatim.Compiler.Locking;
using Verbatim.Compiler.Naming;
using Verbatim.Compiler.Objects;

namespace Verbatim.Fuzz.Inputs;

/// <summary>
/// Makes projects: documents, some with a property, some with a lock of names that was written before the documents changed. A lock and the property are files
/// among the others.
/// </summary>
internal static class ProjectMaker
{
    private const string ArticleNames = "VerbatimArticleNames";
    private const string WithoutMembers = "VerbatimNamedMembers";
    private const int Most = 8;

    /// <summary>Makes one.</summary>
    public static FuzzCase Make(FuzzRandom random)
    {
        FuzzCase documents = DocumentMaker.Make(random, Most);
        List<FuzzFile> files = [.. documents.Files];
        if (random.Percent(25))
        {
            files.Add(new FuzzFile(ArticleNames, Encoding.UTF8.GetBytes(random.Of(Enum.GetNames<ArticleNameSource>()))));
        }

        if (random.Percent(10))
        {
            files.Add(new FuzzFile(WithoutMembers, []));
        }

        if (random.Percent(30))
        {
            string written = Lock(new FuzzCase([.. files, new FuzzFile(NameLock.FileName, [])]));
            files = [.. files.Select(file => random.Percent(50) ? Changed(random, file) : file)];
            files.Add(new FuzzFile(NameLock.FileName, Encoding.UTF8.GetBytes(random.Percent(20) ? TextMutator.Change(random, written) : written)));
        }

        return new FuzzCase(files);
    }

    /// <summary>The documents of a project, how it is compiled, and its lock.</summary>
    public static (FuzzFile[] Documents, CompileOptions Options, NameLock Names) Read(FuzzCase project)
    {
        FuzzFile? names = project.Files.FirstOrDefault(file => file.Path == ArticleNames);
        FuzzFile? locked = project.Files.FirstOrDefault(file => file.Path == NameLock.FileName);
        var options = new CompileOptions
        {
            ArticleNames = Enum.TryParse(Encoding.UTF8.GetString(names?.Bytes ?? []), out ArticleNameSource source) ? source : default,
            NamedMembers = project.Files.All(file => file.Path != WithoutMembers),
            LocksNames = locked is not null,
        };
        FuzzFile[] documents = [.. project.Files.Where(file => file.Path.EndsWith(".txt", StringComparison.Ordinal))];
        return (documents, options, locked is null ? NameLock.None : NameLock.Read(locked.Path, Encoding.UTF8.GetString(locked.Bytes)));
    }

    /// <summary>Compiles the documents, each by itself.</summary>
    public static CompiledDocument[] Compile(FuzzFile[] documents, CompileOptions options) =>
        [.. documents.Select(file => DocumentCompiler.Compile(DocumentSource.FromBytes(file.Path, file.Bytes), options))];

    private static string Lock(FuzzCase project)
    {
        (FuzzFile[] documents, CompileOptions options, NameLock none) = Read(project);
        return LockUpdate.Accept(none, CorpusCompiler.Link(Compile(documents, options), none).Corpus).Write();
    }

    private static FuzzFile Changed(FuzzRandom random, FuzzFile file) =>
        file with { Bytes = Encoding.UTF8.GetBytes(TextMutator.Change(random, Encoding.UTF8.GetString(file.Bytes))) };
}
