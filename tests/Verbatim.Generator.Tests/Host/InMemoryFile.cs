using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Verbatim.Generator.Tests.Host;

/// <summary>An additional file; one without a text has vanished.</summary>
internal sealed class InMemoryFile(string path, string? text, Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, encoding ?? new UTF8Encoding(false));

    public override string Path { get; } = path;

    public int Reads { get; private set; }

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }
}
