using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Sbpac.Site.Pipelines.Feeds;

namespace Sbpac.Site.Tests.Pipelines.Feeds;

public sealed class XmlOutputTests
{
    [Theory]
    [InlineData("ศอ.บต.", "ศอ.บต.")]
    [InlineData("a\u0000b\u000Bc", "a\uFFFDb\uFFFDc")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    [InlineData("x\uD83D\uDE00y", "x\uD83D\uDE00y")]
    [InlineData("\u0001\uD83D\uDE00", "\uFFFD\uD83D\uDE00")]
    [InlineData("", "")]
    public void What_XML_cannot_carry_becomes_a_replacement_character(string text, string clean) => Assert.Equal(clean, XmlOutput.Clean(text));

    // Half a pair does not survive the way from an attribute to its test.
    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character()
    {
        Assert.Equal("\uFFFD", XmlOutput.Clean("\uD83D"));
        Assert.Equal("a\uFFFD\uFFFDb", XmlOutput.Clean("a\uDE00\uD83Db"));
    }

    [Fact]
    public void Cleaned_text_is_as_long_as_before_stays_when_cleaned_again_and_is_XML() =>
        Gen.Char.Array[0, 40].Sample(letters =>
        {
            var text = new string(letters);
            var clean = XmlOutput.Clean(text);
            Assert.Equal(text.Length, clean.Length);
            Assert.Equal(clean, XmlOutput.Clean(clean));
            XmlConvert.VerifyXmlChars(clean);
            Assert.All(text.Zip(clean), pair => Assert.True(pair.First == pair.Second || pair.Second == '\uFFFD'));
        });

    [Fact]
    public void Any_text_comes_back_from_a_document_as_it_was_cleaned() =>
        Gen.Char.Array[0, 40].Sample(letters =>
        {
            // A parser reads every line ending as one line feed.
            var text = new string(letters).Replace('\r', ' ');
            var output = new ArrayBufferWriter<byte>();
            XmlOutput.Write(output, xml => xml.Element("text", text));
            Assert.Equal(XmlOutput.Clean(text), XDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan), LoadOptions.PreserveWhitespace).Root!.Value);
        });

    [Fact]
    public void A_moment_is_written_as_each_format_wants_it()
    {
        var moment = new DateTimeOffset(2022, 8, 3, 9, 5, 0, TimeSpan.FromHours(7));
        Assert.Equal("2022-08-03T09:05:00+07:00", XmlOutput.Rfc3339(moment));
        Assert.Equal("Wed, 03 Aug 2022 09:05:00 +0700", XmlOutput.Rfc822(moment));
    }
}
