using System.Buffers;
using System.Text;

namespace Sbpac.Site.Pipelines;

/// <summary>Documents whose model is their text.</summary>
internal static class PlainText
{
    /// <summary>Writes a text as UTF-8.</summary>
    public static void Write(string text, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(text, output);
}
