using System.Runtime.CompilerServices;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Quotations.Records;
using Verbatim.Persons;

namespace Verbatim.Compiler.Linking;

/// <summary>
/// The names of declared speakers, taken apart. Each is kept as long as the declaration, so that linking again after an edit takes no name apart twice.
/// </summary>
internal static class SpelledNames
{
    private static readonly ConditionalWeakTable<SpeakerDeclaration, SpelledName> Kept = new();

    public static SpelledName Of(SpeakerDeclaration speaker) =>
        Kept.GetValue(speaker, declared => new SpelledName(declared.Name, declared.Kind == SpeakerKind.Person));
}
