namespace Sbpac.Site.Tests.Theme;

/// <summary>Recorded outputs. Set the environment variable <c>SBPAC_UPDATE=1</c> to record them anew.</summary>
internal static class Golden
{
    /// <summary>Compares with the record, byte for byte.</summary>
    public static void Check(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, "tests", path);
        if (Environment.GetEnvironmentVariable("SBPAC_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
