using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Documents.Headers;
using Verbatim.Compiler.Naming;

namespace Verbatim.Generator.Emission;

/// <summary>
/// Emits what articles have of the headers that the project declares: one class with a property for each, which the classes of all articles derive from, and,
/// where the language has them, extensions that give the same to any article. No article costs code of its own.
/// </summary>
internal static class HeaderEmitter
{
    /// <summary>The file's text.</summary>
    public static SourceText Write(EmissionOptions options)
    {
        string access = CorpusEmitter.Access(options);
        IndentedWriter writer = GeneratedFile.Begin(options);
        writer.Line(access + " static partial class " + options.ArticlesClass);
        using (writer.OpenBlock())
        {
            writer.Line("public static partial class Types");
            using (writer.OpenBlock())
            {
                foreach (HeaderMember header in options.Headers)
                {
                    Enumeration(writer, header);
                }

                Class(writer, options);
            }
        }

        if (options.HasExtensions)
        {
            writer.Line();
            Extensions(writer, options, access);
        }

        return writer.ToSourceText();
    }

    private static void Enumeration(IndentedWriter writer, HeaderMember header)
    {
        if (header.Declaration.Type != HeaderType.Enum)
        {
            return;
        }

        writer.Documentation("summary", $"What the header {header.Declaration.Name} says.");
        writer.Line("public enum " + header.Member);
        using (writer.OpenBlock())
        {
            for (int i = 0; i < header.Words.Count; i++)
            {
                writer.Documentation("summary", header.Declaration.Values[i]);
                writer.Line(CSharpNames.Identifier(header.Words[i]) + ",");
            }
        }

        writer.Line();
    }

    private static void Class(IndentedWriter writer, EmissionOptions options)
    {
        writer.Documentation("summary", "An article with the headers that the project declares.");

        // System.Text.Json takes no heed of a base class's attribute.
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Verbatim.CorpusJsonConverter))]");
        writer.Line($"public class {HeaderMembers.BaseType} : global::Verbatim.Article");
        using (writer.OpenBlock())
        {
            writer.Line($"internal {HeaderMembers.BaseType}(global::Verbatim.Corpus corpus, ulong id) : base(corpus, id) {{ }}");
            Properties(writer, options, "Headers");
        }
    }

    private static void Extensions(IndentedWriter writer, EmissionOptions options, string access)
    {
        writer.Documentation("summary", "The headers that the project declares, of any article.");
        writer.Line(GeneratedFile.GeneratedCode);
        writer.Line($"{access} static class {options.ArticlesClass}Headers");
        using (writer.OpenBlock())
        {
            writer.Line("extension(global::Verbatim.Article article)");
            using (writer.OpenBlock())
            {
                Properties(writer, options, "article.Headers");
            }
        }
    }

    private static void Properties(IndentedWriter writer, EmissionOptions options, string headers)
    {
        foreach (HeaderMember header in options.Headers)
        {
            string absent = header.Declaration.IsRequired || header.Declaration.Type == HeaderType.List ? "" : "; null without one";
            writer.Line();
            writer.Documentation("summary", $"What the header {header.Declaration.Name} says{absent}.");
            writer.Line($"public {TypeOf(header, options)} {CSharpNames.Identifier(header.Member)} => {ValueOf(header, options, headers)};");
        }
    }

    private static string TypeOf(HeaderMember header, EmissionOptions options)
    {
        string type = header.Declaration.Type switch
        {
            HeaderType.Date => "global::System.DateOnly",
            HeaderType.Int => "int",
            HeaderType.Decimal => "decimal",
            HeaderType.Bool => "bool",
            HeaderType.Uri => "global::System.Uri",
            HeaderType.List => "global::System.Collections.Generic.IReadOnlyList<string>",
            HeaderType.Enum => EnumOf(header, options),
            _ => "string",
        };
        return header.Declaration.IsRequired || header.Declaration.Type == HeaderType.List ? type : type + "?";
    }

    // A required header is missing only where the project lets such an article pass.
    private static string ValueOf(HeaderMember header, EmissionOptions options, string headers)
    {
        bool required = header.Declaration.IsRequired;
        string name = "\"" + header.Declaration.Name + "\"";
        string orDefault = required ? ".GetValueOrDefault()" : "";
        return header.Declaration.Type switch
        {
            HeaderType.Date => $"{headers}.GetDate({name}){orDefault}",
            HeaderType.Int => $"{headers}.GetInt32({name}){orDefault}",
            HeaderType.Decimal => $"{headers}.GetDecimal({name}){orDefault}",
            HeaderType.Bool => $"{headers}.GetBoolean({name}){orDefault}",
            HeaderType.Uri => $"{headers}.GetUri({name})",
            HeaderType.List => $"{headers}.GetList({name})",
            HeaderType.Enum => WordOf(header, options, $"{headers}[{name}]"),
            _ => $"{headers}[{name}]" + (required ? " ?? \"\"" : ""),
        };
    }

    private static string WordOf(HeaderMember header, EmissionOptions options, string value)
    {
        string type = EnumOf(header, options);
        var code = new System.Text.StringBuilder(value).Append(" switch { ");
        for (int i = 0; i < header.Words.Count; i++)
        {
            code.Append(SymbolDisplay.FormatLiteral(header.Declaration.Values[i], quote: true)).Append(" => ")
                .Append(type).Append('.').Append(CSharpNames.Identifier(header.Words[i])).Append(", ");
        }

        return code.Append("_ => ").Append(header.Declaration.IsRequired ? "default" : $"({type}?)null").Append(" }").ToString();
    }

    // Written out: within the class the property of the same name stands before the type.
    private static string EnumOf(HeaderMember header, EmissionOptions options) =>
        "global::" + options.Namespace + (options.Namespace.Length > 0 ? "." : "") + options.ArticlesClass + ".Types." + header.Member;
}
