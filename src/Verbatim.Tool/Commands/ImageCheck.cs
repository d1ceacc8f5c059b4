using System;
using System.Collections.Generic;
using Verbatim.Tool.Console;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary>Checks that corpus images are, byte for byte, as they were compiled.</summary>
internal static class ImageCheck
{
    /// <summary>Says of each image what is wrong with it; returns how many something is wrong with.</summary>
    public static int Run(IReadOnlyCollection<RequestedFile> images, ToolConsole console)
    {
        int damaged = 0;
        foreach (RequestedFile image in images)
        {
            if (Problem(image.Location) is { } problem)
            {
                damaged++;
                console.Out.WriteLine($"{image.Path}: error: {problem}");
            }
        }

        console.Out.Flush();
        console.Error.WriteLine($"{ProblemLines.Count(images.Count, "image")}: {(damaged == 0 ? "no problem" : ProblemLines.Count(damaged, "error"))}");
        return damaged;
    }

    private static string? Problem(string location)
    {
        try
        {
            Corpus.Open(location, CorpusLoading.Verified).Dispose();
            return null;
        }
        catch (CorruptCorpusException exception)
        {
            return exception.Message;
        }
        catch (Exception exception) when (FileReader.IsFailure(exception))
        {
            return exception.Message;
        }
    }
}
