using System;
using System.Linq;
using System.Reflection;
using System.Text;
using Verbatim.Compiler.Quotations.Marks;
using Verbatim.Compiler.Quotations.Mentions;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Compiler.Quotations.Records;

namespace Verbatim.Evaluation;

/// <summary>
/// Lists the templates of features, and the codes of what they combine, as the weights were trained with. The training leaves the list beside the
/// weights, and a test compares it with the code: a number that is changed without training anew would make noise of the weights.
/// </summary>
internal static class TemplateList
{
    /// <summary>The name of the file beside the weights.</summary>
    public const string FileName = "weights.templates.txt";

    private static readonly Type[] Templates = [typeof(SpeakerTemplates), typeof(KindTemplates), typeof(JudgeTemplates)];
    private static readonly Type[] Codes = [typeof(QuotationKind), typeof(MentionKind), typeof(CueKind), typeof(MarkFamily)];

    /// <summary>One line for each template and code, <c>SpeakerTemplates 1 KindPlaceParagraph</c>, in the order of their numbers.</summary>
    public static string Text()
    {
        var text = new StringBuilder();
        foreach (Type type in Templates.Concat(Codes))
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(field => Number(field)))
            {
                text.Append(type.Name).Append(' ').Append(Number(field)).Append(' ').Append(field.Name).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The numbers of each class of templates that share a table, with the names that bear them.</summary>
    public static ILookup<(string Table, uint Number), string> Numbers() =>
        Templates
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static), (type, field) =>
                (Table: type == typeof(SpeakerTemplates) ? "speaker" : "kind", Field: field))
            .ToLookup(template => (template.Table, (uint)Number(template.Field)), template => template.Field.Name);

    private static long Number(FieldInfo field) => Convert.ToInt64(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture);
}
