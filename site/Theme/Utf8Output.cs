using System.Buffers;
using System.Globalization;
using Sbpac.Site.Text;
using Scriban.Runtime;

namespace Sbpac.Site.Theme;

/// <summary>Where a template writes: straight into the page's bytes, without a string between.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private IBufferWriter<byte> target = new ArrayBufferWriter<byte>();

    /// <summary>Turns to the bytes of another page.</summary>
    public void Into(IBufferWriter<byte> bytes) => target = bytes;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => HtmlEscape.WriteUtf8(target, text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Writes text, escaped.</summary>
    public void WriteText(ReadOnlySpan<char> text) => HtmlEscape.Write(target, text);

    /// <summary>Writes a whole number in ASCII digits.</summary>
    public void WriteNumber(long number)
    {
        number.TryFormat(target.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        target.Advance(written);
    }
}
