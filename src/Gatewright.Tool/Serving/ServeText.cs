namespace Gatewright.Tool.Serving;

/// <summary>What is told once, when the server answers.</summary>
internal static class ServeText
{
    public static string Of(LoopbackServer server, ServeSettings settings, TokenOrigin origin) => $"""
        A local Azure Resource Manager answers until Ctrl-C:
          Address      {server.Https}
                       {server.Http}
          Certificate  {server.Certificate.Path}
          Token        {Token(settings, origin)}
          Sign-in      {server.Http}{SignIn.Path}/token
          Subscription {server.Subscription}
          State        {settings.Folder}

        """;

    private static string Token(ServeSettings settings, TokenOrigin origin) => origin switch
    {
        TokenOrigin.Made => settings.Token!,
        TokenOrigin.Given => "the one that was given",
        _ => "any",
    };
}

/// <summary>Where the token comes from; one that was given isn't shown.</summary>
internal enum TokenOrigin
{
    Made,
    Given,
    Any,
}
