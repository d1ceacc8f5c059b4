using System.Diagnostics.CodeAnalysis;
using Verbatim.Image;

namespace Verbatim.Compiler.Documents.Headers;

/// <summary>What the values of a project's own header are.</summary>
[SuppressMessage("Naming", "CA1720:Identifiers should not contain type names", Justification = "They are what projects write as Type.")]
public enum HeaderType
{
    /// <summary>Any text.</summary>
    String = HeaderTypeCode.String,

    /// <summary>A day of the calendar.</summary>
    Date = HeaderTypeCode.Date,

    /// <summary>A whole number of 32 bits.</summary>
    Int = HeaderTypeCode.Int,

    /// <summary>A decimal number.</summary>
    Decimal = HeaderTypeCode.Decimal,

    /// <summary>True or false.</summary>
    Bool = HeaderTypeCode.Bool,

    /// <summary>An absolute address.</summary>
    Uri = HeaderTypeCode.Uri,

    /// <summary>Several texts, parted by commas where the format has no lists.</summary>
    List = HeaderTypeCode.List,

    /// <summary>One of the words that the project names.</summary>
    Enum = HeaderTypeCode.Enum,
}
