using System;
using System.Linq;
using System.Security.Cryptography;
using TestSupport;
using Verbatim.Fuzz.Inputs;
using static Verbatim.Fuzz.Targets.BrokenPromiseException;

namespace Verbatim.Fuzz.Targets;

/// <summary>Damaged and forged images: every public member and every kind of query gives data, or says that the image is damaged.</summary>
internal sealed class ImageFuzzer : Fuzzer
{
    private const int MostItems = 8;

    private static readonly Questions Asked = new(
        [
            "council", "the council said", "council AND said", "\"the council\"", "\"council said\"~4", "c*", "coucnil~", "title:council", "text:mayor",
            "quote:people", "quote:\"the people\"", "said speaker:osmani", "said role:mayor after:2022-02 before:2024", "council -mayor",
            "(council OR days) AND NOT zebra", "café", "speaker:osmnai~", "on:2022-01-02", "t* s* a*",
            "tags:sea", "tags:t* -section:wire", "rating:>2 opened:2022",
        ],
        "Osmani2022_01_01", "Farida Osmani", new DateOnly(2022, 1, 2), new DateOnly(2022, 3, 1));

    public override string Verb => "images";

    public override string Does => "flipped, cut, spliced, other numbers in records: every member and query gives data or a CorruptCorpusException";

    // What is left of an image when its beginning goes is none.
    public override bool Shrinks => false;

    public override FuzzCase Make(FuzzRandom random) => FuzzCase.Of("corpus.vbi", ImageDamage.Make(random));

    public override FuzzCase Of(byte[] bytes) => FuzzCase.Of("corpus.vbi", bytes);

    public override void Check(FuzzCase input)
    {
        byte[] image = input.Files[0].Bytes;

        // Not each query of each image: the image itself says which, so that they are the same of the same image.
        var random = new FuzzRandom(BitConverter.ToInt64(SHA256.HashData(image)));
        using GuardedMemory? guarded = GuardedMemory.Of(image, atEnd: random.Percent(50));
        ReadOnlyMemory<byte> read = guarded?.Memory ?? image;
        EveryMember.ReadOrRefuse(read, Asked with
        {
            Queries = [random.Of(Asked.Queries), random.Of(Asked.Queries), random.Of(Asked.Queries)],
            Most = MostItems,
            Skip = random.Percent(50) ? 0 : random.Skewed(1000),
        });
        byte[]? original = KnownImages.All.FirstOrDefault(known => HeaderOf(known).SequenceEqual(HeaderOf(image)));
        Unless(original is null || IsWhole(read) == original.AsSpan().SequenceEqual(image), "Whatever changed behind the header is found by its checksums.");
    }

    private static ReadOnlySpan<byte> HeaderOf(byte[] image) => image.AsSpan(0, Math.Min(image.Length, ImageDamage.TableEnd));

    private static bool IsWhole(ReadOnlyMemory<byte> image)
    {
        try
        {
            Corpus.FromBytes(image).Verify();
            return true;
        }
        catch (CorruptCorpusException)
        {
            return false;
        }
    }
}
