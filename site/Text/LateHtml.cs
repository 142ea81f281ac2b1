using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Sbpac.Site.Text;

/// <summary>HTML that is made when it is asked for, and told from other HTML before that: a page that has not changed needs no body.</summary>
public sealed class LateHtml : IFingerprinted
{
    private readonly Func<UInt128>? find;
    private readonly UInt128 known;
    private readonly Action<IBufferWriter<byte>> write;

    /// <summary>Makes markup whose fingerprint is found when it is asked for.</summary>
    /// <param name="fingerprint">Finds another fingerprint for another markup; pure.</param>
    /// <param name="write">Writes it as UTF-8, without a string of all of it; pure.</param>
    public LateHtml(Func<UInt128> fingerprint, Action<IBufferWriter<byte>> write) => (find, this.write) = (fingerprint, write);

    /// <summary>Makes markup whose fingerprint is known.</summary>
    /// <param name="fingerprint">Another fingerprint for another markup.</param>
    /// <param name="write">Writes it as UTF-8; pure.</param>
    public LateHtml(UInt128 fingerprint, Action<IBufferWriter<byte>> write) => (known, this.write) = (fingerprint, write);

    /// <summary>No markup at all.</summary>
    public static LateHtml Empty { get; } = new(0, _ => { }) { IsEmpty = true };

    /// <summary>Markup that is at hand.</summary>
    public static LateHtml Of(Html html) => html.IsEmpty ? Empty
        : new(XxHash128.HashToUInt128(MemoryMarshal.AsBytes(html.Markup.AsSpan())), output => HtmlEscape.WriteUtf8(output, html.Markup));

    /// <summary>Stands for the markup.</summary>
    public UInt128 Fingerprint => find?.Invoke() ?? known;

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Makes the markup.</summary>
    public Html Make()
    {
        var bytes = new ArrayBufferWriter<byte>();
        write(bytes);
        return new Html(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    /// <summary>Writes the markup as UTF-8.</summary>
    public void Write(IBufferWriter<byte> output) => write(output);
}
