using System.Diagnostics.CodeAnalysis;
using Verbatim.Image;

namespace Verbatim;

/// <summary>What the values of a header are.</summary>
[SuppressMessage("Naming", "CA1720:Identifiers should not contain type names", Justification = "They are what projects write as Type.")]
public enum HeaderType
{
    /// <summary>Any text: that of every header which the project does not declare.</summary>
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

    /// <summary>Several texts.</summary>
    List = HeaderTypeCode.List,

    /// <summary>One of the words that the project names.</summary>
    Enum = HeaderTypeCode.Enum,
}
