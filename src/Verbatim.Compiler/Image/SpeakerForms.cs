using System.Collections.Generic;
using Verbatim.Compiler.Linking;
using Verbatim.Compiler.Objects;

namespace Verbatim.Compiler.Image;

/// <summary>A form with the article that first has it.</summary>
internal readonly record struct PlacedForm(string Text, int Article, int CharStart, int CharLength);

/// <summary>Where each form of each speaker's name, and each role, is first written in the corpus.</summary>
internal sealed class SpeakerForms
{
    private readonly Dictionary<(int Speaker, FormKind Kind, string Text), PlacedForm> _places = [];

    public static SpeakerForms Collect(LinkedCorpus corpus, CompiledDocument[] documents)
    {
        var forms = new SpeakerForms();
        for (int i = 0; i < documents.Length; i++)
        {
            foreach (CompiledForm form in documents[i].Forms)
            {
                var key = (corpus.Articles[i].Speakers[form.Speaker], form.Kind, form.Text);
                if (!forms._places.ContainsKey(key))
                {
                    forms._places.Add(key, new PlacedForm(form.Text, i, form.CharStart, form.CharLength));
                }
            }
        }

        return forms;
    }

    public List<PlacedForm> Of(int speaker, FormKind kind, IEnumerable<string> texts)
    {
        var placed = new List<PlacedForm>();
        foreach (string text in texts)
        {
            placed.Add(_places[(speaker, kind, text)]);
        }

        return placed;
    }
}
