using System.Buffers;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Tests.Pages;

public sealed class DocumentTests
{
    private static readonly Place Source = Place.Of("input/site.yml");

    [Fact]
    public void A_document_whose_writer_knows_more_than_its_model_is_refused_for_that_could_change_unseen()
    {
        var length = Random.Shared.Next(9);
        Assert.Throws<ArgumentException>(() => Document.Of("x.txt", Source, () => "x", (text, output) => output.Write(new byte[length])));
    }

    [Fact]
    public void A_document_is_written_from_its_model()
    {
        var document = Document.Of("x.txt", Source, () => "ab", static (text, output) => output.Write(new byte[text.Length]));
        var output = new ArrayBufferWriter<byte>();
        document.Write(document.Model(), output);
        Assert.Equal(2, output.WrittenCount);
    }

    [Fact]
    public void Two_ways_of_writing_the_same_are_told_apart() => Assert.NotEqual(
        Document.Of("x.txt", Source, () => "x", static (_, _) => { }).Writer, Document.Of("x.txt", Source, () => "x", static (text, output) => { }).Writer);
}
