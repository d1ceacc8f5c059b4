using System.Globalization;
using System.Text;
using Verbatim.Compiler.Text;
using Verbatim.Image;

namespace Verbatim.Compiler.Corrections;

/// <summary>
/// What people say of the quotations of one document. Where the lines of it stand plays no part, so that a line elsewhere changes nothing here.
/// </summary>
/// <param name="Quotes">The corrections, in the order of their files.</param>
public sealed record DocumentCorrections(EquatableArray<QuoteCorrection> Quotes)
{
    private string? _identity;

    /// <summary>A document that nobody corrects.</summary>
    public static DocumentCorrections None { get; } = new(default(EquatableArray<QuoteCorrection>));

    /// <summary>Equal for equal corrections: what is kept of a document says with it what was corrected. Empty without corrections.</summary>
    public string Identity => _identity ??= MakeIdentity();

    /// <inheritdoc />
    public bool Equals(DocumentCorrections? other) => other is not null && Quotes == other.Quotes;

    /// <inheritdoc />
    public override int GetHashCode() => Quotes.GetHashCode();

    private string MakeIdentity()
    {
        if (Quotes.Count == 0)
        {
            return "";
        }

        var all = new StringBuilder();
        foreach (QuoteCorrection quote in Quotes)
        {
            all.Append(quote.Identity);
        }

        return XxHash64.Of(Encoding.UTF8.GetBytes(all.ToString())).ToString("x16", CultureInfo.InvariantCulture);
    }
}

/// <summary>Why a correction of a quotation could not be used.</summary>
public enum CorrectionFaultKind : byte
{
    /// <summary>No quotation begins with the words.</summary>
    NoQuotation,

    /// <summary>A quotation begins with the words and is not the one that was corrected.</summary>
    Changed,

    /// <summary>An earlier line says something else of the quotation.</summary>
    Contradicts,

    /// <summary>An earlier line says the same.</summary>
    Repeats,
}

/// <summary>A correction that does not fit its document.</summary>
/// <param name="Correction">Its place in <see cref="DocumentCorrections.Quotes"/>.</param>
/// <param name="Kind">Why.</param>
/// <param name="Found">Of a changed quotation, the hash that it has now; else empty.</param>
public sealed record CorrectionFault(int Correction, CorrectionFaultKind Kind, string Found = "");

/// <summary>What a document was corrected with, and what of that did not fit.</summary>
/// <param name="Identity">The <see cref="DocumentCorrections.Identity"/>.</param>
/// <param name="Faults">What did not fit.</param>
public sealed record CorrectionOutcome(string Identity, EquatableArray<CorrectionFault> Faults)
{
    /// <summary>Nothing was corrected.</summary>
    public static CorrectionOutcome None { get; } = new("", default);
}
