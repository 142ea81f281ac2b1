using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;

namespace Sbpac.Site.Tests.Output;

public sealed class DestinationTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("news/2022/08/ประชุมผู้บริหาร/index.html")]
    [InlineData(".well-known/security.txt")]
    [InlineData("con1/com/lpt/auxiliary/nula.txt/console")]
    [InlineData("a b/c..d/...e")]
    public void A_path_that_every_system_takes_is_taken(string destination) => Assert.Null(Destination.Fault(destination));

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("news/")]
    [InlineData("news//index.html")]
    [InlineData("../index.html")]
    [InlineData("news/../../index.html")]
    [InlineData("./index.html")]
    [InlineData("news\\index.html")]
    [InlineData(".sbpac-site")]
    public void A_path_that_leads_elsewhere_is_a_defect(string destination) =>
        Assert.Throws<ArgumentException>(() => Destination.Fault(destination));

    [Theory]
    [InlineData("C:/index.html")]
    [InlineData("news/what?/index.html")]
    [InlineData("a\u0001b")]
    [InlineData("a\u007fb")]
    [InlineData("news./index.html")]
    [InlineData("news /index.html")]
    [InlineData("con")]
    [InlineData("AUX.html")]
    [InlineData("nul .txt")]
    [InlineData("news/Com1/index.html")]
    [InlineData("lpt².tar.gz")]
    public void A_name_that_some_system_does_not_take_is_reported(string destination) =>
        Assert.Equal(Codes.NameNotPortable, Destination.Fault(destination));

    [Fact]
    public void Half_a_surrogate_pair_is_reported() => Assert.Equal(Codes.NameNotPortable, Destination.Fault("a\ud800b"));

    [Theory]
    [InlineData('a', 255)]
    [InlineData('ก', 85)]
    public void A_name_may_have_255_bytes_and_no_more(char letter, int most)
    {
        Assert.Null(Destination.Fault($"news/{new string(letter, most)}/index.html"));
        Assert.Equal(Codes.NameTooLong, Destination.Fault($"news/{new string(letter, most + 1)}/index.html"));
    }

    [Theory]
    [InlineData("index.html", "")]
    [InlineData("a/b/c", "a/b")]
    public void The_folder_of_a_destination_is_what_comes_before_the_last_slash(string destination, string folder) =>
        Assert.Equal(folder, Destination.FolderOf(destination));
}
