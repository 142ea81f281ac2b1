using Sbpac.Site.Text;

namespace Sbpac.Site.Tests.Text;

public sealed class GrowingTextTests
{
    [Fact]
    public void It_holds_what_was_appended_however_long_that_grows()
    {
        using var text = new GrowingText(4);
        var expected = string.Concat(Enumerable.Range(0, 2_000).Select(number => $"ข่าวที่ {number} "));
        for (var number = 0; number < 2_000; number++) text.Append("ข่าวที่ ").Append($"{number} ");
        Assert.Equal(expected, text.ToString());
        Assert.Equal(expected.Length, text.Length);
    }

    [Fact]
    public void What_is_taken_back_was_never_written()
    {
        using var text = new GrowingText(0);
        text.Append("ศอ.บต.").TakeBack(2);
        text.TakeBack(9);
        Assert.Equal("ศอ เปิด", text.Append(" เปิด").ToString());
    }
}
