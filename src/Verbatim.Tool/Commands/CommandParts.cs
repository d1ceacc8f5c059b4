using System;
using System.CommandLine;
using System.Globalization;
using Verbatim.Compiler.Compilation;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Documents;
using Verbatim.Compiler.Naming;

namespace Verbatim.Tool.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommandParts
{
    /// <summary>The files that a command works on.</summary>
    public static Argument<string[]> Files() => new("files")
    {
        HelpName = "FILES",
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, patterns (* and ? within a name, ** for any folders), folders (every "
            + string.Join(" or ", DocumentFormats.Extensions) + " file in them, at any depth), or - for standard input. Only regular files are read.",
    };

    /// <summary>How the result is written.</summary>
    public static Option<string> Format(params string[] formats) => OneOf("--format", formats, formats[0] == "table"
        ? "How the result is written. A table is plain, tab-separated lines when the output is piped; json and jsonl are one JSON value a line."
        : "How the result is written.", "-f");

    /// <summary>One of several words, the first of them unless another is given.</summary>
    public static Option<string> OneOf(string name, string[] words, string description, params string[] aliases)
    {
        var option = new Option<string>(name, aliases)
        {
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
            Description = description,
        };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            string? word = result.GetValueOrDefault<string>();
            if (Array.IndexOf(words, word) < 0)
            {
                result.AddError($"{name} is not '{word}' but one of {string.Join(", ", words)}.");
            }
        });
        return option;
    }

    /// <summary>The size limit of a document.</summary>
    public static Option<int> MaximumBytes() =>
        Positive("--max-bytes", "BYTES", CompileOptions.Default.MaximumBytes, "The largest document, in bytes; a larger one is an error.");

    /// <summary>The folder of the project.</summary>
    public static Option<string?> ProjectFolder() => new("--project-dir")
    {
        HelpName = "FOLDER",
        Description = "The folder that the documents' paths are relative to; the current one unless given.",
    };

    /// <summary>The lock file.</summary>
    public static Option<string?> Lock() => new("--lock")
    {
        HelpName = "FILE",
        Description = "The lock file of the project, such as verbatim.lock: names in it stay.",
    };

    /// <summary>The files of corrections.</summary>
    public static Option<string[]> Corrections() => new("--corrections")
    {
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        Description = "A file of corrections, such as corrections.tsv: what it says of quotations and speakers counts. May be given several times.",
    };

    /// <summary>Of what the names of articles are made.</summary>
    public static Option<ArticleNameSource> ArticleNames() => new("--article-names")
    {
        HelpName = "speaker|file|title",
        Description = "Of what the names of articles are made: the main speaker and the day, the file's name, or the title and the day.",
        DefaultValueFactory = _ => CompileOptions.Default.ArticleNames,
        CustomParser = result =>
        {
            string given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (DeclarationOptions.ArticleNamesOf(given) is { } names)
            {
                return names;
            }

            result.AddError($"--article-names takes speaker, file or title, not '{given}'.");
            return default;
        },
    };

    /// <summary>A whole number above zero.</summary>
    public static Option<int> Positive(string name, string helpName, int usual, string description, params string[] aliases) =>
        Number(name, helpName, usual, 1, description, aliases);

    /// <summary>A whole number that is not below the least.</summary>
    public static Option<int> Number(string name, string helpName, int usual, int least, string description, params string[] aliases)
    {
        return new Option<int>(name, aliases)
        {
            HelpName = helpName,
            Description = description,
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                string given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < least)
                {
                    result.AddError($"{name} takes a whole number{(least > 0 ? " above zero" : "")}, not '{given}'.");
                }

                return number;
            },
        };
    }
}
