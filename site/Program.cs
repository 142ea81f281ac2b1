namespace Sbpac.Site;

internal static class Program
{
    private static int Main() => 0;
}
