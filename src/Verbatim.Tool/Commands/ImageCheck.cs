using System;
using System.Collections.Generic;
using System.Linq;
using Verbatim.Tool.Files;
using Verbatim.Tool.Formats;

namespace Verbatim.Tool.Commands;

/// <summary>Checks that corpus images are, byte for byte, as they were compiled.</summary>
internal static class ImageCheck
{
    /// <summary>What is wrong with each that something is wrong with.</summary>
    public static IEnumerable<ReportedProblem> Problems(IEnumerable<RequestedFile> images) =>
        from image in images let problem = Problem(image.Location) where problem is not null select ReportedProblem.OfImage(image.Path, problem);

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
