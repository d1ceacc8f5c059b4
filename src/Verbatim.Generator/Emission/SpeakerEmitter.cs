using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Verbatim.Compiler.Linking;

namespace Verbatim.Generator.Emission;

/// <summary>Emits the speakers of a shard: a property for each.</summary>
internal static class SpeakerEmitter
{
    private const int MostRoles = 6;

    public static void Emit(SourceProductionContext context, SpeakerShard shard)
    {
        if (shard.Speakers.Count > 0)
        {
            context.AddSource(HintNames.Speakers(shard.Number), Write(shard, context.CancellationToken));
        }
    }

    /// <summary>The file's text.</summary>
    public static SourceText Write(SpeakerShard shard, CancellationToken cancellation)
    {
        IndentedWriter writer = GeneratedFile.Begin(shard.Options);
        writer.Line(CorpusEmitter.Access(shard.Options) + " static partial class " + shard.Options.SpeakersClass);
        using (writer.OpenBlock())
        {
            for (int i = 0; i < shard.Speakers.Count; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (i > 0)
                {
                    writer.Line();
                }

                LinkedSpeaker speaker = shard.Speakers[i];
                if (writer.IsDocumented)
                {
                    writer.Summary(NameAndRoles(speaker), Counts(speaker));
                }

                writer.Line($"public static global::Verbatim.Speaker {CSharpNames.Member(speaker.Member, shard.Options.SpeakersClass)} => "
                    + $"{CorpusEmitter.Getter}({CorpusEmitter.Id(speaker.Id)});");
            }
        }

        return writer.ToSourceText();
    }

    private static string NameAndRoles(LinkedSpeaker speaker)
    {
        var roles = new List<string>();
        for (int i = 0; i < Math.Min(speaker.Roles.Count, MostRoles); i++)
        {
            roles.Add(speaker.Roles[i]);
        }

        return roles.Count == 0 ? speaker.Name : speaker.Name + ": " + string.Join("; ", roles);
    }

    private static string Counts(LinkedSpeaker speaker) =>
        CorpusEmitter.Counted(speaker.QuoteCount, "quote") + " in " + CorpusEmitter.Counted(speaker.ArticleCount, "article");
}
