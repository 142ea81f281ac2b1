using System.Text;

namespace Sbpac.Site.Commands;

/// <summary>Creates a file in the input folder; what is there already stays.</summary>
internal static class BundleWriter
{
    /// <summary>Creates the file and its folders; false where it exists.</summary>
    public static bool TryCreate(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }
}
