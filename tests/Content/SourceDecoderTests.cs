using System.Text;
using CsCheck;
using Sbpac.Site.Content;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages.Thai;

namespace Sbpac.Site.Tests.Content;

public sealed class SourceDecoderTests
{
    private const string Thai = "title: ศอ.บต. ประชุม\nเนื้อหา “ข่าว”…\n";
    private static readonly Encoding Windows874 = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    private static readonly byte[][] Preambles = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]];

    private static SourceFile File(byte[] bytes) => new("news/2022/x/index.th.md", bytes);

    private static (string Text, Diagnostic[] Found) Decode(byte[] bytes)
    {
        var problems = new Problems();
        var text = SourceDecoder.Decode(File(bytes), problems);
        return (text, [.. problems.ToImmutable()]);
    }

    [Fact]
    public void Utf8_is_read_without_a_word()
    {
        var (text, found) = Decode(Encoding.UTF8.GetBytes(Thai));
        Assert.Equal(Thai, text);
        Assert.Empty(found);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var (text, found) = Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Thai)]);
        Assert.Equal(Thai, text);
        Assert.Empty(found);
    }

    [Fact]
    public void Windows_874_is_converted_with_a_warning_that_shows_a_sample()
    {
        var (text, found) = Decode(Windows874.GetBytes(Thai));
        Assert.Equal(Thai, text);
        var warning = Assert.Single(found);
        Assert.Equal((Codes.Windows874, "input/news/2022/x/index.th.md"), (warning.Code, warning.At.ToString()));
        Assert.Equal(["ศอ.บต. ประชุม"], warning.Arguments);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_told_by_its_byte_order_mark_and_converted_with_a_warning(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var (text, found) = Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Thai)]);
        Assert.Equal(Thai, text);
        Assert.Equal(Codes.Utf16, Assert.Single(found).Code);
    }

    [Fact]
    public void Utf8_cut_in_the_middle_of_a_character_is_damaged_and_no_other_encoding()
    {
        var (text, found) = Decode(Encoding.UTF8.GetBytes(Thai)[..^2]);
        Assert.Equal(Thai[..^2] + "\uFFFD", text);
        Assert.Empty(found);
    }

    [Fact]
    public void A_lost_character_is_reported_at_its_place()
    {
        var problems = new Problems();
        byte[] bytes = [.. "ก\n"u8, 0xFF, .. "ขคงจฉชซฌญ"u8];
        var source = SourceDecoder.Read(File(bytes), ThaiLanguage.Instance, problems);
        Assert.Equal("ก\n\uFFFDขคงจฉชซฌญ", source.Text);
        var found = Assert.Single(problems.ToImmutable());
        Assert.Equal((Codes.ReplacementCharacter, "input/news/2022/x/index.th.md:2:1"), (found.Code, found.At.ToString()));
    }

    [Fact]
    public void The_flaws_of_a_text_are_reported_where_the_editor_sees_them()
    {
        var problems = new Problems();
        var bytes = Encoding.UTF8.GetBytes("\uFEFFเเรก\r\nสํา\uFEFFนักท\u0E31\u0E35\u0E48\r\n\r\nปี 2๐");
        var source = SourceDecoder.Read(File(bytes), ThaiLanguage.Instance, problems);
        Assert.Equal("แรก\r\nสำนักทั\u0E35\u0E48\r\n\r\nปี 2๐", source.Text);
        Assert.Equal(
            [("SITE005", 2, 10), ("SITE009", 4, 4)],
            problems.ToImmutable().Select(found => (found.Code.Id, found.At.Line, found.At.Column)));
    }

    [Fact]
    public void Places_of_the_normalised_text_are_those_of_the_file()
    {
        var source = SourceDecoder.Read(File(Encoding.UTF8.GetBytes("น\u0E4D\u0E32\u0E4D\rเเล้ว x")), ThaiLanguage.Instance, new Problems());
        Assert.Equal("input/news/2022/x/index.th.md:2:7", source.At(source.Text.IndexOf('x', StringComparison.Ordinal)).ToString());
    }

    [Fact]
    public void A_binary_file_gives_a_bounded_number_of_warnings()
    {
        var problems = new Problems();
        var bytes = string.Concat(Enumerable.Repeat("a\0", 50_000)).Select(c => (byte)c).ToArray();
        Assert.Equal(new string('a', 50_000), SourceDecoder.Read(File(bytes), ThaiLanguage.Instance, problems).Text);
        Assert.Equal(100, problems.ToImmutable().Length);
    }

    [Fact]
    public void Any_bytes_give_a_text()
    {
        var messages = Messages.In("th");
        Gen.Frequency((1, Gen.Byte.Array[0, 200]), (1, Gen.Byte[0xA1, 0xFB].Array[1, 200]), (1, HostileText().Select(Encoding.UTF8.GetBytes)))
            .SelectMany(bytes => Gen.Int[0, Preambles.Length - 1].Select(i => (byte[])[.. Preambles[i], .. bytes]))
            .Sample(bytes =>
            {
                var problems = new Problems();
                var source = SourceDecoder.Read(File(bytes), ThaiLanguage.Instance, problems);
                Assert.True(source.Text.IsNormalized());
                foreach (var found in problems.ToImmutable()) Assert.NotEmpty(messages.Text(found));
            }, iter: 3_000);
    }

    [Fact]
    public void Every_single_byte_gives_a_text()
    {
        for (var value = 0; value <= 0xFF; value++)
            Assert.NotNull(SourceDecoder.Read(File([(byte)value]), ThaiLanguage.Instance, new Problems()).Text);
    }

    private static Gen<string> HostileText() => Languages.HostileText.Gen;
}
