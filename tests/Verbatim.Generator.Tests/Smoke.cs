namespace Verbatim.Generator.Tests;
public class Smoke { [Fact] public void X() => Assert.NotNull(typeof(CorpusGenerator)); }
