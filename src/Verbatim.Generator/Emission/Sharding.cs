using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Verbatim.Compiler.Declarations;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Text;
using Verbatim.Image;

namespace Verbatim.Generator.Emission;

/// <summary>
/// Deals articles and speakers out to a fixed number of source files. A file for each document would make every keystroke cost seconds
/// at ten thousand documents; one file for all would be parsed anew after every edit.
/// </summary>
internal static class Sharding
{
    /// <summary>
    /// How many shards there are. Those without members give no file but are handed on all the same: Roslyn compares the outputs of a
    /// step by their place, and one more or less would change all that follow.
    /// </summary>
    public const int Count = 64;

    /// <summary>The shards of the articles. Which one a document is in is decided by its path alone.</summary>
    public static ImmutableArray<ArticleShard> ArticleShards(
        (LinkedCorpus Corpus, EmissionOptions Options) input, CancellationToken cancellation)
    {
        if (!input.Options.CanCompile)
        {
            return ImmutableArray<ArticleShard>.Empty;
        }

        var dealt = new List<NamedArticle>?[Count];
        for (int i = 0; i < input.Corpus.Articles.Count && i < Limits.MostMembers; i++)
        {
            LinkedArticle article = input.Corpus.Articles[i];
            (dealt[ShardOf(article.Declaration.Path)] ??= []).Add(new NamedArticle(article.Name, article.Declaration));
        }

        ImmutableArray<ArticleShard>.Builder shards = ImmutableArray.CreateBuilder<ArticleShard>(Count);
        for (int shard = 0; shard < Count; shard++)
        {
            shards.Add(new ArticleShard(shard, input.Options, dealt[shard]?.ToEquatableArray() ?? default));
        }

        return shards.MoveToImmutable();
    }

    /// <summary>The shards of the speakers. Which one a speaker is in is decided by the name alone.</summary>
    public static ImmutableArray<SpeakerShard> SpeakerShards(
        (LinkedCorpus Corpus, EmissionOptions Options) input, CancellationToken cancellation)
    {
        if (!input.Options.CanCompile)
        {
            return ImmutableArray<SpeakerShard>.Empty;
        }

        var dealt = new List<LinkedSpeaker>?[Count];
        for (int i = 0; i < input.Corpus.Speakers.Count && i < Limits.MostMembers; i++)
        {
            LinkedSpeaker speaker = input.Corpus.Speakers[i];
            (dealt[ShardOf(speaker.Name)] ??= []).Add(speaker);
        }

        ImmutableArray<SpeakerShard>.Builder shards = ImmutableArray.CreateBuilder<SpeakerShard>(Count);
        for (int shard = 0; shard < Count; shard++)
        {
            shards.Add(new SpeakerShard(shard, input.Options, dealt[shard]?.ToEquatableArray() ?? default));
        }

        return shards.MoveToImmutable();
    }

    /// <summary>By FNV-1a over the UTF-16 code units, the high bits mixed into the low ones.</summary>
    internal static int ShardOf(string key)
    {
        uint hash = Fnv.Start32;
        foreach (char c in key)
        {
            hash = Fnv.Add(hash, c);
        }

        return (int)((hash ^ (hash >> 16)) % Count);
    }
}

/// <summary>An article and its final name.</summary>
internal sealed record NamedArticle(string Name, ArticleDeclaration Declaration);

/// <summary>The articles of one source file.</summary>
internal sealed record ArticleShard(int Number, EmissionOptions Options, EquatableArray<NamedArticle> Articles);

/// <summary>The speakers of one source file.</summary>
internal sealed record SpeakerShard(int Number, EmissionOptions Options, EquatableArray<LinkedSpeaker> Speakers);
