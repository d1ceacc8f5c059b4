using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Verbatim.Tool.Reviewing;

/// <summary>What is to be done with a quotation.</summary>
internal enum ReviewStep
{
    /// <summary>It is corrected.</summary>
    Correct,

    /// <summary>The next one, please.</summary>
    Skip,

    /// <summary>Enough.</summary>
    Quit,

    /// <summary>It was not understood, or means nothing here.</summary>
    AskAgain,
}

/// <summary>An answer.</summary>
/// <param name="Step">What is to be done.</param>
/// <param name="Words">The last fields of the correction, or why the question is put again.</param>
internal sealed record ReviewAnswer(ReviewStep Step, params string[] Words)
{
    /// <summary>The answers there are.</summary>
    public const string Question = "keep (k), somebody else (a number or a name), nobody (n), term (t), skip (s), quit (q)?";

    /// <summary>Reads an answer.</summary>
    /// <param name="line">What was typed; null at the end of the input.</param>
    /// <param name="person">Who is taken to say it; null for nobody.</param>
    /// <param name="persons">Who can be chosen by a number, from 1.</param>
    public static ReviewAnswer Read(string? line, string? person, IReadOnlyList<string> persons)
    {
        string answer = line is null ? "q" : string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number > 0 && number <= persons.Count ? By(persons[number - 1]) : Again($"There is no number {number}.");
        }

        return answer.ToLowerInvariant() switch
        {
            "k" or "keep" => person is null ? Again("Nobody is named, so there is nothing to keep. Nobody in particular is 'n'.") : By(person),
            "n" or "nobody" => new ReviewAnswer(ReviewStep.Correct, "nobody"),
            "t" or "term" => new ReviewAnswer(ReviewStep.Correct, "term"),
            "" or "s" or "skip" => new ReviewAnswer(ReviewStep.Skip),
            "q" or "quit" => new ReviewAnswer(ReviewStep.Quit),
            { Length: > 1 } when IsName(answer) => By(answer),
            _ => Again($"'{answer}' is no answer, and no name, which has a capital."),
        };
    }

    // What has small letters only is rather a slip of the hand.
    private static bool IsName(string answer) => answer.Any(c => char.IsLetter(c) && !char.IsLower(c)) && !answer.Any(char.IsControl);

    private static ReviewAnswer By(string name) => new(ReviewStep.Correct, "by", name);

    private static ReviewAnswer Again(string reason) => new(ReviewStep.AskAgain, reason);
}
