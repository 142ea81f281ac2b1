using Sbpac.Site.Content;
using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Content;

public sealed class SourceTextTests
{
    private static SourceText Source(string typed, string removed)
    {
        var edits = new EditedText(typed);
        for (var at = typed.IndexOf(removed, StringComparison.Ordinal); at >= 0; at = typed.IndexOf(removed, at + 1, StringComparison.Ordinal))
            edits.Replace(at, removed.Length, "");
        var (text, map) = edits.Finish();
        return new SourceText("input/a.md", typed, text, map);
    }

    [Theory]
    [InlineData(0, "input/a.md:1:1")]
    [InlineData(2, "input/a.md:1:3")]
    [InlineData(3, "input/a.md:2:1")]
    [InlineData(4, "input/a.md:2:2")]
    [InlineData(5, "input/a.md:3:2")]
    [InlineData(99, "input/a.md:3:3")]
    [InlineData(-1, "input/a.md:1:1")]
    public void Lines_end_in_LF_CRLF_or_CR_and_offsets_outside_lead_to_the_ends(int offset, string place) =>
        Assert.Equal(place, Source("a\r\nb\rXc", "X").At(offset).ToString());
}
