namespace Verbatim.Tool.Tests;

public sealed class LockTests : IDisposable
{
    private readonly Workplace _work = new Workplace().With("a.txt", "date 2021-05-03\n\n“The bridge belongs to everybody,” said Mara Quill.\n");

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_lock_is_written_with_every_name()
    {
        Outcome outcome = _work.Run("lock", "a.txt");

        Assert.Equal((0, "", "verbatim.lock: 1 article, 1 quote, 1 speaker\n"), (outcome.ExitCode, outcome.Out, outcome.Error));
        Assert.Contains("\narticle Quill2021_05_03 ", Lock(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_has_everything_is_not_touched()
    {
        _work.Run("lock", "a.txt");
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_work.PathOf("verbatim.lock"), before);

        _work.Run("lock", "a.txt");

        Assert.Equal(before, File.GetLastWriteTimeUtc(_work.PathOf("verbatim.lock")));
    }

    [Fact]
    public void A_changed_name_is_reported_and_its_line_stays()
    {
        _work.Run("lock", "a.txt");
        string before = Lock();

        Outcome outcome = _work.With("a.txt", "date 2021-05-03\nname: Bridge\n\n“The bridge belongs to everybody,” said Mara Quill.\n").Run("lock", "a.txt");

        Assert.StartsWith("a.txt(2,7): warning VRB0025: The article was named Quill2021_05_03 and is named Bridge now.", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(before, Lock());
    }

    [Fact]
    public void An_update_accepts_it_and_says_nothing()
    {
        _work.Run("lock", "a.txt");

        Outcome outcome = _work.With("a.txt", "date 2021-05-03\nname: Bridge\n\n“The bridge belongs to everybody,” said Mara Quill.\n")
            .Run("lock", "a.txt", "--update");

        Assert.Equal("", outcome.Out);
        Assert.Contains("\nformer article Quill2021_05_03 Bridge\n", Lock(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_is_not_understood_is_an_error_and_stays()
    {
        _work.With("verbatim.lock", "<<<<<<< HEAD\n");

        Outcome outcome = _work.Run("lock", "a.txt");

        Assert.Equal((1, "<<<<<<< HEAD\n"), (outcome.ExitCode, Lock()));
        Assert.StartsWith("verbatim.lock(1,1): error VRB0023: ", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lock_may_stand_elsewhere_and_names_come_from_files()
    {
        _work.Run("lock", "a.txt", "--lock", "names/other.lock", "--article-names", "file");

        Assert.Contains("\narticle A ", File.ReadAllText(_work.PathOf("names/other.lock")), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_source_of_names_is_refused()
    {
        Outcome outcome = _work.Run("lock", "a.txt", "--article-names", "1");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("--article-names takes speaker, file or title, not '1'.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compilation_adds_what_is_new_and_gives_locked_names()
    {
        _work.With("verbatim.lock", "article Opening 0000000000000000 a.txt\n");

        _work.Run("compile", "a.txt", "-o", "c.vbi", "--lock", "verbatim.lock");

        string found = _work.Run("search", "c.vbi", "bridge", "-f", "json").Out.Replace(" ", "", StringComparison.Ordinal);
        Assert.Contains("\"name\":\"Opening\"", found, StringComparison.Ordinal);
        Assert.Contains("\nspeaker MaraQuill ", Lock(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_frozen_lock_is_not_written()
    {
        _work.Run("compile", "a.txt", "-o", "c.vbi", "--lock", "verbatim.lock", "--lock-frozen");

        Assert.False(File.Exists(_work.PathOf("verbatim.lock")));
    }

    [Fact]
    public void A_build_may_accept_what_changed()
    {
        _work.With("verbatim.lock", "article Opening 0000000000000000 gone.txt\n").With("list", "article\ta.txt\n");

        Outcome outcome = _work.Run("compile", "--list", "list", "-o", "c.vbi", "--lock", "verbatim.lock", "--lock-update", "--report");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Out));
        Assert.DoesNotContain("gone.txt", Lock(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_does_not_replace_the_lock()
    {
        _work.With("verbatim.lock", "version 1\n");

        Outcome outcome = _work.Run("compile", "a.txt", "-o", "verbatim.lock", "--lock", "verbatim.lock");

        Assert.Equal((2, "version 1\n"), (outcome.ExitCode, Lock()));
    }

    private string Lock() => File.ReadAllText(_work.PathOf("verbatim.lock"));
}
