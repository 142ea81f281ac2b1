using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class OutputFailureTests
{
    [Theory]
    [InlineData(28, "SITE606")]
    [InlineData(122, "SITE606")]
    [InlineData(unchecked((int)0x80070070), "SITE606")]
    [InlineData(30, "SITE607")]
    [InlineData(16, "SITE609")]
    [InlineData(18, "SITE609")]
    [InlineData(5, "SITE608")]
    public void What_the_system_refuses_is_told_by_its_number(int number, string code) =>
        Assert.Equal(code, Reported(new IOException("No.\nReally.", number)).Code.Id);

    [Fact]
    public void A_missing_right_is_told() => Assert.Equal("SITE607", Reported(new UnauthorizedAccessException("No.")).Code.Id);

    [Fact]
    public void The_words_of_the_system_come_on_one_line() =>
        Assert.Equal(["public", "No. Really"], Reported(new IOException("No.\nReally.", 28)).Arguments);

    [Fact]
    public void A_defect_is_not_taken_for_a_refusal()
    {
        Assert.False(OutputFailure.Is(new InvalidOperationException()));
        Assert.True(OutputFailure.Is(new DirectoryNotFoundException()));
    }

    private static Diagnostic Reported(Exception problem)
    {
        var problems = new Problems();
        OutputFailure.Report(problem, "public", problems);
        return Assert.Single(problems.ToImmutable());
    }
}
