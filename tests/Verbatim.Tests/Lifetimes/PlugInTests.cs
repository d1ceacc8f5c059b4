using System;
using System.IO;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Threading;

namespace Verbatim.Tests.Lifetimes;

/// <summary>An assembly that carries a corpus, loaded into a context that can be unloaded.</summary>
public class PlugInTests
{
    private const string Resource = "Verbatim.corpus";

    private static readonly byte[] Image = Given.Image(Given.HarbourDocument());

    [Fact]
    public void A_plug_in_that_was_searched_can_be_unloaded()
    {
        WeakReference context = LoadAndUnload(corpus => Assert.Single(corpus.Search("ships")));
        AssertCollected(context);
    }

    [Fact]
    public void A_plug_in_that_was_searched_on_other_threads_can_be_unloaded()
    {
        WeakReference context = LoadAndUnload(corpus =>
        {
            for (int i = 0; i < 4; i++)
            {
                var thread = new Thread(() => corpus.SearchQuotes("ships", new SearchHit[3].AsSpan()));
                thread.Start();
                thread.Join();
            }
        });
        AssertCollected(context);
    }

    [Fact]
    public void Of_two_plug_ins_that_were_searched_together_one_can_be_unloaded()
    {
        Corpus stays = Given.Corpus(Given.HarbourDocument());
        WeakReference context = LoadAndUnload(corpus => Assert.Equal(2, Corpus.SearchAll([stays, corpus], "ships", 10).Count));
        AssertCollected(context);
        Assert.Single(stays.Search("ships"));
    }

    [Fact]
    public void A_corpus_that_an_assembly_carries_stays_open_when_it_is_disposed_of()
    {
        WeakReference context = LoadAndUnload(corpus =>
        {
            corpus.Dispose();
            Assert.Single(corpus.Search("ships"));
            corpus.Verify();
        });
        AssertCollected(context);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference LoadAndUnload(Action<Corpus> use)
    {
        var context = new AssemblyLoadContext("plug-in", isCollectible: true);
        Assembly assembly = context.LoadFromStream(new MemoryStream(AssemblyWithCorpus()));
        Corpus? kept = null;
        use(Corpus.FromResource(assembly, Resource, Corpus.FromBytes(Image).Fingerprint, ref kept));
        context.Unload();
        return new WeakReference(context);
    }

    private static void AssertCollected(WeakReference context)
    {
        for (int i = 0; i < 20 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    private static byte[] AssemblyWithCorpus()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("PlugIn"), typeof(object).Assembly);
        assembly.DefineDynamicModule("PlugIn");
        MetadataBuilder metadata = assembly.GenerateMetadata(out BlobBuilder code, out BlobBuilder fields);
        metadata.AddManifestResource(ManifestResourceAttributes.Public, metadata.GetOrAddString(Resource), default, 0);
        var resources = new BlobBuilder();
        resources.WriteInt32(Image.Length);
        resources.WriteBytes(Image);
        var file = new ManagedPEBuilder(
            PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, mappedFieldData: fields, managedResources: resources);
        var bytes = new BlobBuilder();
        file.Serialize(bytes);
        return bytes.ToArray();
    }
}
