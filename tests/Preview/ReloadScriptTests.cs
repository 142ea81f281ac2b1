using System.Text;
using Sbpac.Site.Preview;

namespace Sbpac.Site.Tests.Preview;

public sealed class ReloadScriptTests
{
    [Theory]
    [InlineData("<body><p></body></html>", "<body><p><script src=\"/.preview/reload.js?v\"></script></body></html>")]
    [InlineData("</body> twice </body>", "</body> twice <script src=\"/.preview/reload.js?v\"></script></body>")]
    [InlineData("no body", "no body<script src=\"/.preview/reload.js?v\"></script>")]
    public void The_script_stands_at_the_end_of_the_body(string page, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(ReloadScript.AddTo(Encoding.UTF8.GetBytes(page), "v")));

    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'none'; connect-src https://a.example", "script-src 'self'; connect-src https://a.example 'self'")]
    [InlineData("script-src 'self'; connect-src 'self'; img-src 'self'", "script-src 'self'; connect-src 'self'; img-src 'self'")]
    public void The_policy_lets_in_the_script_and_nothing_else(string policy, string expected) => Assert.Equal(expected, ReloadScript.Allow(policy));
}
