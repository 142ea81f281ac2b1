using System.Buffers;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Output;
using Sbpac.Site.Pages;

namespace Sbpac.Site.Build;

/// <summary>Makes the bytes of one output and hands them on.</summary>
internal static class OutputWriter
{
    private const int UsualLength = 32 * 1024;

    /// <summary>Renders and writes; what goes wrong is reported, and nothing is handed on.</summary>
    public static void Write(SitePlan plan, SiteOutput output, IOutput into, string inputFolder, Problems problems)
    {
        switch (output)
        {
            case Page page:
                var html = new ArrayBufferWriter<byte>(UsualLength);
                if (plan.Theme.Render(page.Template, page.Model(), page.Language.Code, html, problems)) into.Put(page.Destination, html.WrittenSpan);
                break;
            case Document document:
                var bytes = new ArrayBufferWriter<byte>(UsualLength);
                document.Write(bytes);
                into.Put(document.Destination, bytes.WrittenSpan);
                break;
            case Asset asset:
                into.Copy(asset.Destination, Path.Join(inputFolder, asset.File));
                break;
            default:
                throw new InvalidOperationException($"No way to write {output.GetType().Name}.");
        }
    }
}
