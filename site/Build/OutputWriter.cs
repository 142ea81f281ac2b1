using System.Buffers;
using System.Collections.Concurrent;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Build;

/// <summary>Makes the bytes of outputs and hands them on. Safe for many threads: each works in a buffer of its own, used again and again.</summary>
/// <param name="plan">The site.</param>
/// <param name="into">Takes the bytes.</param>
/// <param name="inputFolder">Where assets are.</param>
internal sealed class OutputWriter(SitePlan plan, IOutput into, string inputFolder)
{
    private const int UsualLength = 64 * 1024;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> idle = [];

    /// <summary>Renders and writes; what goes wrong is reported, and nothing is handed on.</summary>
    public void Write(SiteOutput output, Problems problems)
    {
        var bytes = idle.TryTake(out var free) ? free : new ArrayBufferWriter<byte>(UsualLength);
        switch (output)
        {
            case Page page:
                if (plan.Theme.Render(page.Template, page.Model(), page.Language.Code, bytes, problems)) into.Put(page.Destination, bytes.WrittenSpan);
                break;
            case Document document:
                document.Write(bytes);
                into.Put(document.Destination, bytes.WrittenSpan);
                break;
            case Asset asset:
                into.Copy(asset.Destination, Path.Join(inputFolder, asset.File));
                break;
            default:
                throw new InvalidOperationException($"No way to write {output.GetType().Name}.");
        }
        bytes.ResetWrittenCount();
        idle.Add(bytes);
    }
}
