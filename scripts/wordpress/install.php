<?php
// php install.php PATH: installs the WordPress there, makes one user of each
// role, and prints {"user": "password for the REST API"}.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// No mail.
function wp_new_blog_notification() {}
add_filter('pre_wp_mail', '__return_true');

wp_install('The Test Cinema', 'admin', 'admin@example.org', true, '', 'admin');

$passwords = [];
foreach (['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author'] as $name => $role) {
  $id = username_exists($name) ?: wp_insert_user([
    'user_login' => $name,
    'user_email' => "$name@example.org",
    'user_pass' => $name,
    'role' => $role,
  ]);
  [$passwords[$name]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
}
echo json_encode($passwords);
