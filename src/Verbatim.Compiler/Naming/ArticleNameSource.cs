namespace Verbatim.Compiler.Naming;

/// <summary>Of what an article's name is made, unless its header gives one.</summary>
public enum ArticleNameSource
{
    /// <summary>The main speaker's surname and the day.</summary>
    Speaker,

    /// <summary>The name of the file.</summary>
    File,

    /// <summary>The first words of the title and the day.</summary>
    Title,
}
